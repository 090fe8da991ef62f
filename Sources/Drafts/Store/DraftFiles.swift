/// The files of one draft in its folder.
///
/// Beside `NAME.json` stand, hidden: `.NAME.previous.json` (the save before), `.NAME.sitting-1.json`
/// and `.NAME.sitting-2.json` (the state before the last two sittings that saved something),
/// while saving `.NAME.saving` and `.NAME.keeping`. Visible: `NAME.lock` (who has it open) and, if
/// the clerk said so: `NAME.aside-1.json` and so on, versions put aside, not overwritten.
struct DraftFiles: Sendable {
  let folder: String
  let name: String

  var draft: String { "\(folder)/\(name).json" }
  var previous: String { "\(folder)/.\(name).previous.json" }
  var lock: String { "\(folder)/\(name).lock" }
  var saving: String { "\(folder)/.\(name).saving" }
  var keeping: String { "\(folder)/.\(name).keeping" }

  /// The state before the last sitting (1) or the one before that (2).
  func sitting(_ number: Int) -> String { "\(folder)/.\(name).sitting-\(number).json" }

  /// Where the n-th version put aside stands.
  func aside(_ number: Int) -> String { "\(folder)/\(name).aside-\(number).json" }
}
