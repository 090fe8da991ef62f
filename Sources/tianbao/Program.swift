import ArgumentParser
import Foundation

/// The program: reads its arguments, runs one command, and turns what went wrong into words.
@main
enum Program {
  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    if arguments.contains("--help") || arguments.contains("-h") || arguments.first == "help" {
      return perform { try Console.print(UsageText.help(for: arguments)) }
    }
    guard var command = try? Tianbao.parseAsRoot(arguments) else {
      Console.say(UsageText.complaint(about: arguments))
      return .usage
    }
    return perform { try command.run() }
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
