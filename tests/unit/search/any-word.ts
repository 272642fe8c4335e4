import fc from "fast-check";

const thaiWord = fc.string({
  unit: fc.constantFrom(..."กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎"),
  minLength: 1,
  maxLength: 12,
});
/** Any word that the index may hold. */
export const word = fc.oneof(thaiWord, fc.stringMatching(/^[a-z]{1,9}$/), fc.stringMatching(/^[0-9]{1,6}$/));
