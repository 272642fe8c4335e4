/** End of the address of a file with what the places of a section are called, by their anchors. It is of one deployment, and no promise. */
export const PLACES = ".places.json";
