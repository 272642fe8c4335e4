/** Of a picture, in pixels: what every messenger shows across its whole card. */
export const WIDTH = 1200;
export const HEIGHT = 630;
