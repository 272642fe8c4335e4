/** An answer as a browser has it from the site's own host. */
export function plainAnswer(body: BodyInit, type: string, status = 200): Response {
  const answer = new Response(body, { status, headers: { "content-type": type } });
  return asPlain(answer);
}

function asPlain(answer: Response): Response {
  const { clone } = answer;
  return Object.defineProperties(answer, {
    type: { value: "basic" },
    clone: { value: () => asPlain(clone.call(answer)) },
  });
}
