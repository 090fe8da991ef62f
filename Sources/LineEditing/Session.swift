/// What happens while one line is typed.
struct Session {
  var field: Field
  var assist: any FieldAssist
  /// Whether keys mean what they mean in vi, where Esc belongs to the library.
  var isVi: Bool
  /// Whether the initial text is still to be put in.
  var isFresh = true
  /// How the line ended, unless by Enter.
  var outcome: Outcome?
  /// Keys to be given to the library before new ones are read.
  var queue: [Unicode.Scalar] = []
  /// The line when it was last looked at.
  var last = LineState()
  var undo = UndoStack()
  /// The walk through completions, while Tab is pressed again and again.
  var cycle: CompletionCycle?
  /// The lines beneath and the text they belong to.
  var beneath: (text: String, lines: [String])?

  init(
    field: Field = Field(prompt: ""), assist: any FieldAssist = NoAssist(), isVi: Bool = false
  ) {
    self.field = field
    self.assist = assist
    self.isVi = isVi
  }
}
