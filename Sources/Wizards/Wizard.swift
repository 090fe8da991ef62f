import Forms
import Rules

/// The interview: one pure state machine from events to effects.
///
/// It knows no clock, file or terminal. What is asked next follows from the template set, the answers
/// and where the clerk stands, so a stored draft goes on as if it had never stopped.
package struct Wizard: Sendable {
  /// The answers and all that follows from them.
  package internal(set) var calculation: Calculation
  /// The only form that is asked, `nil` for the whole set.
  let onlyForm: String?
  /// How the conversation is laid out; the driver sets it when the terminal changes.
  package var style: ConversationStyle
  /// The day, `2025-02-05`, that a 核实说明 gets; the driver sets it, empty is unknown.
  package var today = ""
  /// The indicator bank, `nil` until the driver gives it; wanted only where `wantsBank` says so.
  package var bank: IndicatorBank?
  var standing: Standing
  /// How to take the last answer back if it cannot be stored.
  var recovery: Recovery?
  /// The answers of this sitting that can be taken back.
  var history = History()
  /// The draft as it was opened; its answers and its stop are not read again.
  private(set) var opened: Draft

  /// An interview about a draft of a set.
  ///
  /// - Parameter form: Asks one form only, such as a single goal sheet.
  package init(_ set: TemplateSet, draft: Draft, form: String? = nil, style: ConversationStyle) {
    calculation = Calculation(Plan(set), draft: draft)
    onlyForm = form
    self.style = style
    opened = draft
    opened.orphans = calculation.orphans
    standing = Standing(place: Place(.review))
    standing.place = draft.stop.flatMap { Place(name: $0.question) }.flatMap(present) ?? firstPlace
    var lines = (draft.stop?.typed ?? "").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    standing.typed = lines.isEmpty ? "" : lines.removeFirst()
    standing.cursor = draft.stop?.cursor
    standing.unseen = unseen(at: draft.stop)
    if case .pasting(let origin, let unit) = standing.place.position {
      standing.pasted = pasted(lines.joined(separator: "\n"), at: origin, in: unit)
    } else if let list = standing.place.position.list, !lines.isEmpty {
      // As drafts were stored before `waiting`.
      let all = [standing.typed] + lines
      standing.waiting[list] = WaitingRows(all, at: standing.place.position)
    }
    for waiting in (draft.stop?.waiting ?? []).compactMap(WaitingRows.init) {
      if let list = waiting.list { standing.waiting[list] = waiting }
    }
  }

  /// The template set that is asked.
  package var set: TemplateSet { calculation.set }

  /// The draft as it stands, with the question the clerk is at and what stands in its line.
  package var draft: Draft {
    var draft = opened
    draft.setVersion = set.version
    draft.answers = calculation.answers
    let block = standing.pasted.map { "\n" + $0.block } ?? ""
    let waiting = standing.waiting.values.map(\.stored).sorted { $0.question < $1.question }
    draft.stop = Draft.Stop(
      question: standing.place.name, typed: standing.typed + block,
      cursor: standing.cursor ?? standing.typed.count, unseen: unseenNames,
      waiting: waiting)
    return draft
  }

  /// What follows from one event. The last effect asks the next question, edits, or leaves.
  package mutating func step(_ event: Event) -> [Effect] {
    if case .saveFailed(let reason) = event { return takeBack(because: reason) }
    recovery = nil
    switch event {
    case .start(let start): return begin(start)
    case .line(let line): return hear(line)
    case .paste(let block, let typed): return take(block: block, typed: typed)
    case .back(let typed): return back(typed: typed)
    case .interrupt(let typed, let cursor): return leave(.interrupted, typed: typed, cursor)
    case .end(let typed, let cursor): return leave(.ended, typed: typed, cursor)
    case .terminated(let typed, let cursor): return leave(.terminated, typed: typed, cursor)
    case .save(let typed, let cursor):
      keep(typed, cursor)
      return [.save(draft), .say([Phrases.saved]), .ask(question)]
    case .pasteHelp(let typed, let cursor):
      keep(typed, cursor)
      return [say([Phrases.howToPaste]), .ask(question)]
    case .edited(let scope, let text): return take(edited: text, of: scope)
    case .notEdited(let reason):
      return (reason.map { [.refuse(wrapped([$0], ""))] } ?? []) + [.ask(question)]
    case .saveFailed: return []
    case .resized(let columns):
      style.columns = max(columns, 20)
      return []
    }
  }

  /// Keeps what stands in the line at the present question.
  mutating func keep(_ typed: String, _ cursor: Int? = nil) {
    standing.typed = typed
    standing.cursor = cursor
  }

  /// Asks again with the line as it was, after saying why it was not taken.
  ///
  /// Where a number or a letter is picked there is nothing to correct, and the next one typed would be
  /// glued to it: there the line is empty again. At 核对 it may be a number with a reason, which stays.
  mutating func refuse(_ refusal: Refusal, line: String) -> [Effect] {
    let isReason = standing.place.position == .review && line.words.count > 1
    let line = picksAnswer && !isReason ? "" : line
    keep(line)
    return [refused(refusal, note: howToEmpty(line)), .ask(question)]
  }

  /// Whether the answer is one of those that the question itself names.
  private var picksAnswer: Bool {
    switch standing.place.position {
    case .cell(let cell):
      if case .choice = calculation.column(of: cell)?.kind { true } else { false }
    case .mending, .choosing, .pasting, .assigning, .explaining, .review: true
    case .paragraph, .newRow, .row, .sheets: false
    }
  }

  /// Why a line is not taken, and what is to be done with the text that stays in it.
  func refused(_ refusal: Refusal, note: [String]) -> Effect {
    .refuse(wrapped([refusal.sentence] + note, ""))
  }

  /// How the text that stays in the line is emptied, once a sitting; nothing where none is redrawn.
  mutating func howToEmpty(_ line: String) -> [String] {
    guard !style.isPlain, !line.isEmpty, !standing.knowsHowToEmpty else { return [] }
    standing.knowsHowToEmpty = true
    return [Phrases.howToEmpty]
  }

  /// Lines to be said, none wider than the terminal.
  func say(_ lines: [String]) -> Effect { .say(wrapped(lines, "      ")) }
}
