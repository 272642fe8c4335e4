/**
 * The light colours of tokens.css, for drawings that leave the site as files of their own. Written out, because what draws them runs in
 * Node and in browsers too, where no style sheet can be imported: a test holds them to the tokens.
 */
export const PAPER = {
  paper: "#fcfcf9",
  pale: "#f2f4ed",
  ink: "#1c211d",
  quiet: "#4a524c",
  line: "#d3d8cf",
  stroke: "#747d75",
  green: "#14502f",
  warm: "#84480c",
} as const;
