import Drafts
import Forms
import LineEditing
import Rules
import Templates
import Texts
import Wizards

/// What opens without a command: go on with the newest draft, start another, see all.
struct Home {
  let workplace: Workplace

  init(_ workplace: Workplace) { self.workplace = workplace }

  func run() throws {
    guard workplace.isInteractive else {
      return try Console.print(UsageText.help(for: []))
    }
    if let advice = workplace.adviceWithoutTemplates { throw Failure(.missing, lines: advice) }
    let entries = try drafts()
    let newest = entries.first { !$0.isExample && $0.draftIfReadable != nil }
    guard let choice = choose(newest: newest) else { return }
    switch choice {
    case .goOn(let name): try fill(name)
    case .start(let set): try start(set, among: entries)
    case .list: try Console.print(DraftListing(workplace).text)
    }
  }

  private enum Choice {
    case goOn(String)
    case start(String)
    case list
  }

  private func drafts() throws -> [DraftEntry] {
    do {
      return try workplace.store.list()
    } catch {
      throw Failure(error)
    }
  }

  /// Asks until one of the numbers is given; `nil` if the person leaves.
  private func choose(newest: DraftEntry?) -> Choice? {
    let options = options(newest: newest)
    let editor = workplace.editor()
    defer { editor.close() }
    editor.say([said("填报：部门预算表、项目支出绩效目标表")])
    editor.say(options.enumerated().map { "  \($0 + 1)  \($1.words)".visible })
    while true {
      guard case .line(let line) = editor.read(Field(prompt: "› ")) else { return nil }
      let typed = line.commandFolded.filter { $0 != " " }
      if typed == "." { return nil }
      if typed.isEmpty, newest != nil { return options.first?.choice }
      if let number = Int(typed), options.indices.contains(number - 1) {
        return options[number - 1].choice
      }
      editor.say([said("打前面的数字，1 到 \(options.count)；. 离开")])
    }
  }

  private func options(newest: DraftEntry?) -> [(words: String, choice: Choice)] {
    var options: [(words: String, choice: Choice)] = []
    if let newest, let draft = newest.draftIfReadable {
      let time =
        draft.changed.isEmpty ? said("还没有回答") : said("\(ClockTime.words(draft.changed)) 存的")
      options.append((said("接着填 \(newest.name)（\(time)）"), .goOn(newest.name)))
    }
    options += workplace.sets.map { (said("新起一份 \($0.name)（\($0.year) 年）"), .start($0.id)) }
    options.append((said("看全部草稿"), .list))
    return options
  }

  private func fill(_ name: String) throws {
    let session = try workplace.open(name, maySubstitute: true)
    let template = try workplace.set(session.opened.set)
    throw try Sitting(workplace, template, session: session, start: .resumed).run()
  }

  private func start(_ id: String, among entries: [DraftEntry]) throws {
    let template = try workplace.set(id)
    guard let origin = origin(of: template, among: entries) else { return }
    var carried: CarryOver?
    if case .draft(let name) = origin {
      carried = try workplace.carryOver(from: name, into: template, only: nil)
    }
    let session = try workplace.start(template, named: nil, from: carried)
    if let carried { Console.say(carried.summary) }
    throw try Sitting(workplace, template, session: session, start: .new).run()
  }
}

extension Home {
  private func origin(
    of template: TemplateSet, among entries: [DraftEntry]
  ) -> OriginOffer.Choice? {
    let editor = workplace.editor()
    defer { editor.close() }
    return OriginOffer(for: template, among: entries).choice(by: editor)
  }
}

extension DraftEntry {
  /// The draft, `nil` if it cannot be read.
  fileprivate var draftIfReadable: Draft? { try? draft.get() }
}
