import ArgumentParser
import Drafts
import Forms
import Rules
import Templates

/// Prints a draft as the official text, or as a preview in boxes.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "render", helpNames: [])

  enum Format: String, ExpressibleByArgument { case text, preview }

  @OptionGroup var common: CommonOptions
  @Argument var draft: String
  @Option var form: String?
  @Option var format = Format.text
  @Option(name: .short) var output: String?
  @Flag var asStated = false
  @Flag var draftMark = false

  func run() throws {
    let workplace = Workplace(common)
    let stored = try workplace.read(draft)
    let loaded = try workplace.load(stored.set)
    let calculation = Calculation(Plan(loaded.set), draft: stored)
    let rendering = Rendering(
      loaded: loaded, calculation: calculation, isAsStated: asStated, hasDraftMark: draftMark)
    let forms = try rendering.forms(named: form)
    if !asStated, !draftMark { try refuseUnfinished(calculation) }
    let text =
      format == .text ? rendering.officialText(forms) : rendering.preview(forms, width: 80)
    try write(text)
  }

  /// The final page goes out only without 错误, 未完成 and unexplained 警告.
  private func refuseUnfinished(_ calculation: Calculation) throws {
    let report = CheckReport(document: draft, calculation: calculation)
    guard report.blocksExport else { return }
    throw Failure(
      .findings,
      lines: report.blocking + ["没有出表。改好再出，或先出草稿：tianbao render \(draft) --draft-mark"])
  }

  private func write(_ text: String) throws {
    guard let output else { return try Console.write(text) }
    do {
      try Document.write(text, to: output)
    } catch {
      throw Failure(.cannotWrite, "没能写到 \(output)：\(error)")
    }
  }
}
