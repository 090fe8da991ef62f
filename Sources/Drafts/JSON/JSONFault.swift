/// What is wrong with a JSON text, and at which of its bytes.
struct JSONFault: Error {
  var offset: Int
  var problem: DraftProblem
}
