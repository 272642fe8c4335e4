/** Before the browser tests: unpacks the browser that npm brings. Test files start side by side, and each would begin to unpack it. */
import chromium from "@sparticuz/chromium";

export async function setup(): Promise<void> {
  if (!process.env.CHROMIUM_PATH) await chromium.executablePath();
}
