import { filesIn, tablePaths } from "./_published.ts";

export const getStaticPaths = tablePaths;
export const GET = filesIn("parquet");
