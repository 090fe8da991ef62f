import ArgumentParser
import Forms
import Rules
import Templates
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
    let calculation = Calculation(set, answers: stored.answers)
    try Console.write(answerLines(of: calculation).map { $0 + "\n" }.joined())
  }
}
