/** What a test does in the place of a device's voice. */
export interface FakeSpeech {
  /** Texts that were given to it, each with its speed. */
  said: { text: string; rate: number }[];
  /** Says what it was given to the end. */
  end(): void;
  /** Begins to know its voices, and tells. */
  load(): void;
}
declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
  }
}

/** A device that speaks when it is told, with these languages. Runs in the page before anything of it. */
export function fakeSpeech(languages: string[]): void {
  class Utterance {
    lang = "";
    voice = null;
    rate = 1;
    onend: (() => void) | undefined;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  let current: Utterance | undefined;
  let voices: { lang: string; localService: boolean }[] = [];
  const said: FakeSpeech["said"] = [];
  class Synthesis extends EventTarget {
    getVoices = () => voices;
    get speaking(): boolean {
      return current !== undefined;
    }
    speak(utterance: Utterance): void {
      // The first, empty, only asks for leave.
      if (utterance.text === "") return;
      current = utterance;
      said.push({ text: utterance.text, rate: utterance.rate });
    }
    cancel(): void {
      current = undefined;
    }
  }
  const synthesis = new Synthesis();
  window.fakeSpeech = {
    said,
    end() {
      const ended = current;
      current = undefined;
      ended?.onend?.();
    },
    load() {
      voices = languages.map((lang) => ({ lang, localService: true }));
      synthesis.dispatchEvent(new Event("voiceschanged"));
    },
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
}
