import ArgumentParser
import Texts

/// What a shell reads to complete command lines of this program; it asks the program for the words.
enum CompletionScript: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash:
      comment(said("在 bash 里按 Tab 补全。放进 share/bash-completion/completions/，或者 source 这个文件。"))
        + Self.forBash
    case .zsh:
      "#compdef tianbao\n" + comment(said("在 zsh 里按 Tab 补全。作为 _tianbao 放进 fpath 里的文件夹。"))
        + Self.forZsh
    case .fish: comment(said("在 fish 里按 Tab 补全。放进 vendor_completions.d。")) + Self.forFish
    }
  }

  private func comment(_ words: String) -> String { "# tianbao: \(words)\n" }

  private static let forBash = #"""
    _tianbao() {
      local word line
      COMPREPLY=()
      word="${COMP_WORDS[COMP_CWORD]}"
      while IFS= read -r line; do
        if [ -n "$line" ]; then COMPREPLY+=("$(printf '%q' "$line")"); fi
      done < <(tianbao completion words "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$word" 2>/dev/null)
    }
    complete -o default -F _tianbao tianbao

    """#

  private static let forZsh = #"""
    _tianbao() {
      local -a found
      found=("${(@f)$(tianbao completion words "${(@)words[2,CURRENT]}" 2>/dev/null)}")
      if [[ -n "${found[1]}" ]]; then
        compadd -- "${found[@]}"
      else
        _files
      fi
    }
    if [[ "${funcstack[1]}" = _tianbao ]]; then
      _tianbao "$@"
    else
      compdef _tianbao tianbao
    fi

    """#

  private static let forFish = #"""
    function __tianbao_words
      set -l typed (commandline -opc) (commandline -ct)
      tianbao completion words $typed[2..-1] 2>/dev/null
    end
    complete -c tianbao -f -a '(__tianbao_words)'
    complete -c tianbao -n 'not __tianbao_words | string length -q' -F

    """#
}
