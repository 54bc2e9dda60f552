const require=process.getBuiltinModule;

// src/cli/init/question.ts
function* text(question) {
  const reply = yield { kind: "text", ...question };
  const written = typeof reply === "string" ? reply.trim() : "";
  return written === "" ? void 0 : written;
}
function* one(question) {
  const reply = yield { kind: "one", ...question };
  return question.options.find((option) => option.value === reply)?.value;
}
function* many(question) {
  const reply = yield { kind: "many", ...question };
  return Array.isArray(reply) && reply.length > 0 ? reply : void 0;
}
function* yesOrNo(question, hints = {}) {
  const answer = yield* one({
    ...question,
    options: [
      { value: "yes", label: "Yes", ...hints.yes === void 0 ? {} : { hint: hints.yes } },
      { value: "no", label: "No", ...hints.no === void 0 ? {} : { hint: hints.no } }
    ]
  });
  return answer === void 0 ? void 0 : answer === "yes";
}
function faultOf(question, reply) {
  if (question.kind === "text") {
    const written = typeof reply === "string" ? reply.trim() : "";
    return written === "" ? void 0 : question.check?.(written);
  }
  const values = typeof reply === "string" ? [reply] : reply ?? [];
  return values.length === 0 ? void 0 : question.check?.(values);
}

// src/cli/init/prompter.ts
var stopped = /* @__PURE__ */ Symbol("stopped");
async function hold(talk, prompter) {
  let topic = "";
  let turn = talk.next();
  while (!turn.done) {
    const question = turn.value;
    if (question.topic !== topic) prompter.open(question.topic);
    topic = question.topic;
    const reply = await answerTo(question, prompter);
    if (reply === stopped) return void 0;
    turn = talk.next(reply);
  }
  return turn.value;
}
async function answerTo(question, prompter) {
  for (; ; ) {
    const reply = await prompter.ask(question);
    const fault = reply === stopped ? void 0 : faultOf(question, reply);
    if (fault === void 0) return reply;
    prompter.refuse(question, fault);
  }
}

export {
  text,
  one,
  many,
  yesOrNo,
  faultOf,
  stopped,
  hold
};
