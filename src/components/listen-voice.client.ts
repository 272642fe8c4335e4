/** So long a browser may take to say which voices it has; then it has none. */
const PATIENCE = 3_000;

const isThai = ({ lang }: SpeechSynthesisVoice): boolean => /^th\b/i.test(lang.replace("_", "-"));
/** One of the device itself comes first: it needs no line, and what is read stays here. */
const best = (): SpeechSynthesisVoice | undefined => {
  const thai = speechSynthesis.getVoices().filter(isThai);
  return thai.find(({ localService }) => localService) ?? thai[0];
};

/** A voice that speaks Thai. Browsers load their voices late, and tell. */
export async function thaiVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((resolve) => {
      speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
      setTimeout(resolve, PATIENCE);
    });
  return best();
}
