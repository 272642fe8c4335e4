import type { APIRoute } from "astro";
import { cslForm } from "../../cite/forms.ts";
import { citationOf } from "../../diagrams/cited-diagram.ts";
import { diagramPaths } from "../../diagrams/drawing-files.ts";

export const getStaticPaths = diagramPaths;

export const GET: APIRoute = ({ params: { id = "" } }) => citationOf(id, cslForm);
