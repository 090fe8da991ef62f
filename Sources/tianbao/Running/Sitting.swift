import Drafts
import Forms
import LineEditing
import Rules
import Templates
import Texts
import Wizards

/// One sitting at a draft: asks what the wizard wants asked, and performs its effects.
final class Sitting {
  private let session: DraftSession
  let library: TemplateLibrary
  /// What the draft is called on the command line.
  private let argument: String
  private let start: Event.Start
  /// The answers of a file that stand in for a person, `nil` where there is one.
  let script: AnswersEditor?
  let editor: any LineEditor
  /// The editor itself, for what is asked beside the conversation and not written down.
  let holder: any LineEditor
  /// Where the sitting is written down, if it is.
  private let recorder: RecordingEditor?
  /// Whether a person is at both ends.
  let isInteractive: Bool
  private(set) var wizard: Wizard
  /// The file whose text was handed to the wizard, until that was taken.
  var editedFile: EditedFile?
  /// The draft as it is on the disk.
  private var saved: Draft

  /// - Parameters:
  ///   - form: Asks one form only.
  ///   - script: The answers of a file in place of a person.
  ///   - record: The path of a new file in which the sitting is written down.
  init(
    _ workplace: Workplace, _ set: TemplateSet, session: DraftSession, start: Event.Start,
    form: String? = nil, script: AnswersEditor? = nil, record: String? = nil
  ) throws {
    self.session = session
    library = workplace.library
    argument = workplace.argument(for: session)
    self.start = start
    saved = session.opened
    self.script = script
    isInteractive = workplace.isInteractive
    let holder: any LineEditor = script ?? workplace.editor()
    self.holder = holder
    let argument = argument
    recorder = try record.map { path in
      let opening =
        start == .new
        ? TranscriptNotation.opening(new: session.opened, form: form)
        : TranscriptNotation.opening(session.opened, of: set, named: argument)
      return try RecordingEditor(holder, path: path, opening: opening)
    }
    editor = recorder ?? holder
    wizard = Wizard(
      set, draft: session.opened, form: form,
      style: ConversationStyle(columns: editor.columns, isPlain: editor.isPlain))
  }

  /// Talks with the person at the terminal, or with the answers of a file, until one of them leaves.
  func run() throws -> ExitStatus {
    defer { editor.close() }
    let status = try converse()
    recorder?.note(status)
    return script == nil ? status : report(status)
  }

  /// What the effects of one step came to.
  enum Step {
    case ask(Question)
    case edit(Manuscript)
    /// Something was heard while tables were shown.
    case heard(Event)
    case saveFailed(DraftError)
    case refused([String], Question)
    case leave(Farewell)
  }

  private func converse() throws -> ExitStatus {
    var event = Event.start(start)
    while true {
      switch follow(event) {
      case .edit(let manuscript): event = edited(manuscript)
      case .heard(let heard): event = heard
      case .leave(let farewell): return leave(farewell)
      case .refused(let lines, let question):
        if let script { throw Failure(.input, lines: script.complaint(lines)) }
        event = ask(question)
      case .ask(let question): event = ask(question)
      case .saveFailed(let error):
        if event.endsSitting || script != nil { throw Failure(error) }
        event = .saveFailed(reason: "\(error)")
      }
    }
  }

  /// What the wizard makes of an event; an edited text that was taken is no longer kept.
  func follow(_ event: Event) -> Step {
    recorder?.note(event)
    wizard.today = ClockTime.today()
    let step = perform(wizard.step(event))
    if case .edited = event, case .ask = step {
      editedFile?.remove()
      editedFile = nil
    }
    return step
  }

  /// Performs effects in order; nothing after a save that did not succeed.
  private func perform(_ effects: [Effect]) -> Step {
    var refusal: [String]?
    for effect in effects {
      switch effect {
      case .save(let draft):
        do throws(DraftError) { try save(draft) } catch {
          recorder?.noteNotSaved()
          return .saveFailed(error)
        }
      case .say(let lines): editor.say(lines.map(\.visible))
      case .settle(let lines): editor.replaceTyped(with: lines.map(\.visible))
      case .refuse(let lines):
        refusal = lines
        editor.say(lines.map(\.visible))
      case .ask(let question):
        return refusal.map { .refused($0, question) } ?? .ask(question)
      case .edit(let manuscript): return .edit(manuscript)
      case .show(let form): if let event = show(form) { return .heard(event) }
      case .export: export()
      case .leave(let farewell): return .leave(farewell)
      }
    }
    return .leave(Farewell(reason: .left, opening: [], summary: []))
  }

  /// The path of the draft.
  var path: String { session.path }

  /// Saves the draft with the time of its last answer.
  private func save(_ draft: Draft) throws(DraftError) {
    var stamped = draft
    stamped.changed = draft.answers == saved.answers ? saved.changed : ClockTime.now()
    try session.save(stamped)
    saved = stamped
  }

  private func ask(_ question: Question) -> Event {
    followWidth()
    let outcome = editor.read(Field(question), assist: WizardAssist(sitting: self))
    followWidth()
    if case .line(let line) = outcome {
      editor.histories.remember(line, for: question.historyKey)
    }
    return Event(outcome)
  }

  /// Lets the wizard know how wide the terminal is by now; it may change at any moment.
  private func followWidth() {
    guard editor.columns != wizard.style.columns else { return }
    _ = wizard.step(.resized(columns: editor.columns))
  }

  /// Says goodbye: what is safe and where, what is missing, how to come back.
  func leave(_ farewell: Farewell) -> ExitStatus {
    let time = saved.changed.isEmpty ? "" : "    \(ClockTime.words(saved.changed))"
    editor.say(
      farewell.lines(file: session.path + time, resume: "tianbao fill \(argument)")
        .map(\.visible))
    return ExitStatus(rawValue: farewell.reason.exitCode) ?? .done
  }

  /// After a script: what its answers are found to be, on standard error.
  private func report(_ status: ExitStatus) -> ExitStatus {
    let report = CheckReport(document: session.name.text, calculation: wizard.calculation)
    Console.say(report.text)
    return report.hasErrors ? .findings : status
  }
}

/// What the wizard says while a line is typed.
private struct WizardAssist: FieldAssist {
  let sitting: Sitting

  func beneath(_ text: String) -> [String] { sitting.beneath(text) }
  func candidates(_ text: String) -> [Completion] { sitting.candidates(text) }
}

extension Sitting {
  fileprivate func beneath(_ text: String) -> [String] {
    followWidth()
    return wizard.beneath(text).map(\.visible)
  }

  fileprivate func candidates(_ text: String) -> [Completion] {
    if wizard.wantsBank { wizard.bank = (try? library.bank()) ?? IndicatorBank() }
    return wizard.candidates(text).map { candidate in
      let before = candidate.cursor.map {
        candidate.replacement.prefix($0).unicodeScalars.count
      }
      return Completion(candidate.replacement, label: candidate.label.visible, cursor: before)
    }
  }
}

extension Field {
  /// The line of a question; its cursor is counted in scalars.
  fileprivate init(_ question: Question) {
    let before = question.cursor.map { question.initial.prefix($0).unicodeScalars.count }
    self.init(
      prompt: question.prompt.visible, initial: question.initial, cursor: before,
      historyKey: question.historyKey)
  }
}
