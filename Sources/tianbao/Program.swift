import ArgumentParser
import Foundation
import Texts

/// The program: reads its arguments, runs one command, and turns what went wrong into words.
@main
enum Program {
  static func main() {
    let choice = LanguageChoice(Array(CommandLine.arguments.dropFirst())) { name in
      getenv(name).map { String(cString: $0) }
    }
    // Before anything is said.
    setenv(Language.variable, choice.language.rawValue, 1)
    let isWide = getenv("TIANBAO_AMBIGUOUS").map { String(cString: $0) } == "2"
    let status = AmbiguousWidth.$isWide.withValue(isWide) {
      run(choice)
    }
    exit(status.rawValue)
  }

  private static func run(_ choice: LanguageChoice) -> ExitStatus {
    if let unknown = choice.unknown {
      Console.say(UsageText.complaint(aboutLanguage: unknown))
      return .usage
    }
    return run(choice.arguments)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    // What a shell hands over to be completed may be anything, `--help` too.
    if arguments.starts(with: ["completion", "words"]) {
      return perform {
        try Console.print(CompletionWords(Array(arguments.dropFirst(2))).candidates)
      }
    }
    if arguments.contains("--help") || arguments.contains("-h") || arguments.first == "help" {
      return perform { try Console.print(UsageText.help(for: arguments)) }
    }
    guard var command = try? command(arguments) else {
      Console.say(UsageText.complaint(about: arguments))
      return .usage
    }
    return perform { try command.run() }
  }

  /// The command with its options. One that is named first is parsed by itself: the parser would
  /// lay out the options of the root and of every command else, which takes longer than the rest.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let named = Tianbao.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let named else { return try Tianbao.parseAsRoot(arguments) }
    return try named.parseAsRoot(Array(arguments.dropFirst()))
  }

  private static func perform(_ work: () throws -> Void) -> ExitStatus {
    do {
      try work()
      return .done
    } catch let status as ExitStatus {
      return status
    } catch let failure as Failure {
      Console.say(failure.lines)
      return failure.status
    } catch {
      Console.say(["\(error)"])
      return .input
    }
  }
}
