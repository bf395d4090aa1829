using System.Text.RegularExpressions;

namespace ViperOS.Tools.Debian;

/// <summary>
/// What a package's script would tell update-alternatives: the links that it names, with the variables and lists that the script sets once and the loops
/// over them. Scripts are read, not run: what else they decide by is not looked at.
/// </summary>
internal static partial class AlternativeCommands
{
    /// <summary>So deep may variables stand for variables.</summary>
    private const int MaximumDepth = 8;

    public static IEnumerable<(string Link, string Target, int Priority)> Read(string script)
    {
        script = script.Replace("\\\n", " ", StringComparison.Ordinal);
        Dictionary<string, string> variables = [];
        foreach (Match match in Assignment().Matches(script))
        {
            variables.TryAdd(match.Groups["name"].Value, match.Groups["value"].Value.Trim('"', '\''));
        }

        foreach (Match match in Install().Matches(script))
        {
            // The loop that is open at this place, if any: the last one that begins before it.
            Match? loop = Loop().Matches(script).LastOrDefault(each => each.Index < match.Index);
            bool isInLoop = loop is not null && !EndOfLoop().IsMatch(script[loop.Index..match.Index]);
            string[] words = isInLoop ? Expand(loop!.Groups["words"].Value, variables).Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) : [""];
            foreach (string word in words)
            {
                Dictionary<string, string> known = isInLoop ? new(variables) { [loop!.Groups["name"].Value] = word } : variables;
                string link = Expand(match.Groups["link"].Value, known);
                string target = Expand(match.Groups["target"].Value, known);
                if (Path().IsMatch(link) && Path().IsMatch(target) && int.TryParse(Expand(match.Groups["priority"].Value, known), out int priority))
                {
                    yield return (link, target, priority);
                }
            }
        }
    }

    private static string Expand(string text, Dictionary<string, string> variables)
    {
        for (int depth = 0; depth < MaximumDepth && text.Contains('$', StringComparison.Ordinal); depth++)
        {
            text = Variable().Replace(text, match => variables.GetValueOrDefault(match.Groups["name"].Value, match.Value));
        }

        return text.Replace("\"", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[ \t]*(?<name>\w+)=(?<value>""[^""]*""|'[^']*'|[^\s;]*)[ \t]*(;|$)", RegexOptions.Multiline)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\bfor\s+(?<name>\w+)\s+in\s+(?<words>[^;\n]+?)\s*[;\n]")]
    private static partial Regex Loop();

    [GeneratedRegex(@"^\s*done\b", RegexOptions.Multiline)]
    private static partial Regex EndOfLoop();

    [GeneratedRegex(@"update-alternatives\s+(--\w+\s+)*--install\s+(?<link>\S+)\s+\S+\s+(?<target>\S+)\s+(?<priority>[\w${}""]+)")]
    private static partial Regex Install();

    [GeneratedRegex(@"\$(\{(?<name>\w+)\}|(?<name>\w+))")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^/[\w./+-]+$")]
    private static partial Regex Path();
}
