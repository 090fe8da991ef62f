import Forms

/// Where the clerk stands, what stands in her line, and what the screen has already shown.
struct Standing: Sendable {
  var place: Place
  /// What stands in the line at the present question, not entered yet.
  var typed = ""
  /// Characters of `typed` before the cursor; `nil` is its end.
  var cursor: Int?
  /// What was typed at other questions, to stand in the line again.
  var kept: [Position: Kept] = [:]
  /// The section whose heading was printed last, by its index in the set.
  var headed: Int?
  /// The group whose rows were printed last.
  var shown: Shown?
  /// Pasted rows that did not fit, by list.
  var waiting: [ListID: WaitingRows] = [:]
  /// The block that is asked about.
  var pasted: Pasted?
  /// Forms whose hint was printed.
  var hinted: Set<String> = []
  /// The row of a group around which its rows are shown again: their numbers have changed.
  var near: Int?
  /// Whether the rows that are shown next stand with what they add up to: they were pasted.
  var showsTotal = false
  /// Whether the last event took an answer back or gave it again.
  var isTravelling = false
  /// Rows carried over from last year that have been asked for, by key.
  var offered: Set<Int> = []
  /// Rows that were opened by their number, by key: all their parts are asked.
  var opened: Set<Int> = []
  /// Questions whose answers one Enter takes together, as long as none of them is answered by itself.
  var together: [Position] = []
  /// Texts carried over from last year that were not asked about yet.
  var unseen: Set<CellID> = []
  /// 核对 as it is worked through.
  var review: ReviewList?
  /// Whether it was said how the text that a refusal leaves in the line is emptied.
  var knowsHowToEmpty = false

  /// A line as it was typed, and the content of the question at the time.
  struct Kept: Hashable, Sendable {
    var text: String
    var content: String
  }

  /// A pasted block and what it comes to.
  struct Pasted: Sendable {
    var block: String
    var reading: PasteReading
  }

  /// A table on the screen that new rows continue.
  struct Shown: Hashable, Sendable {
    var list: ListID
    var group: Group
  }
}
