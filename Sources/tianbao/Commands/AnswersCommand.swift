import ArgumentParser
import Forms
import Rules
import Templates
import Texts
import Wizards

/// The answers of a draft as lines that `fill --answers` takes.
struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "answers", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var draft: String

  func run() throws {
    let workplace = Workplace(common)
    let stored = try workplace.read(draft)
    let set = try workplace.set(stored.set)
    let calculation = Calculation(Plan(set), draft: stored)
    if !stored.answers.printed.isEmpty {
      Console.say([said("这份草稿是读来的：公开页上行的次序和印法不在回答里，重放出来的草稿按表式印")])
    }
    try Console.write(answerLines(of: calculation).map { $0 + "\n" }.joined())
  }
}
