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
      Console.print(UsageText.help(for: arguments))
      return .done
    }
    do {
      var command = try Tianbao.parseAsRoot(arguments)
      return perform(&command)
    } catch {
      Console.say(UsageText.complaint(about: arguments))
      return .usage
    }
  }

  private static func perform(_ command: inout any ParsableCommand) -> ExitStatus {
    do {
      try command.run()
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
