import ArgumentParser
import Drafts
import Forms
import Rules
import Templates
import Texts

/// Prints a draft as the official text, or as a preview in boxes.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "render", helpNames: [])

  enum Format: String, ExpressibleByArgument { case text, preview }

  @OptionGroup var common: CommonOptions
  @Argument var draft: String
  @Option var form: String?
  @Option var format = Format.text
  @Option(name: .short) var output: String?
  @Option var unit: String?
  @Flag var asStated = false
  @Flag var draftMark = false

  func run() throws {
    let workplace = Workplace(common)
    let stored = try workplace.read(draft)
    let loaded = try workplace.load(stored.set)
    let plan = Plan(loaded.set)
    let calculation = Calculation(plan, draft: stored)
    let printed = try unit.map { name in
      Calculation(plan, answers: try UnitAnswers(of: name, in: calculation).answers)
    }
    let rendering = Rendering(
      loaded: loaded, calculation: printed ?? calculation, isAsStated: asStated,
      hasDraftMark: draftMark)
    let forms = try ofUnit(rendering.forms(named: form), loaded.set)
    // A unit's pages are as good as the document they are a part of.
    if !asStated, !draftMark { try refuseUnfinished(calculation) }
    let text =
      format == .text ? rendering.officialText(forms) : rendering.preview(forms, width: 80)
    try write(text)
  }

  /// The forms a unit has pages of; the others are named, and refused where none is left.
  private func ofUnit(_ forms: [FormID], _ set: TemplateSet) throws -> [FormID] {
    guard unit != nil else { return forms }
    let (whole, own) = forms.reduce(into: ([FormID](), [FormID]())) { parted, form in
      if set.holdsDepartmentFigures(form.name) {
        parted.0.append(form)
      } else {
        parted.1.append(form)
      }
    }
    guard !whole.isEmpty else { return own }
    let names = whole.map { set.form($0.name)?.name ?? $0.name }
    let words = said("有按全部门填的数，分不到单位，不出：\(names.joined(separator: said("、")))")
    guard !own.isEmpty else { throw Failure(.usage, words) }
    Console.say([words])
    return own
  }

  /// The final page goes out only without 错误, 未完成 and unexplained 警告.
  private func refuseUnfinished(_ calculation: Calculation) throws {
    let report = CheckReport(document: draft, calculation: calculation)
    guard report.blocksExport else { return }
    throw Failure(
      .findings,
      lines: report.blocking + [said("没有出表。改好再出，或先出草稿：tianbao render \(draft) --draft-mark")])
  }

  private func write(_ text: String) throws {
    guard let output else { return try Console.write(text) }
    do {
      try Document.write(text, to: output)
    } catch {
      throw Failure(.cannotWrite, said("没能写到 \(output)：\(error)"))
    }
  }
}
