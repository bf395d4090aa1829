using ViperOS.Contracts;
using ViperOS.Shell.Execution;

namespace ViperOS.Shell.Expansion;

/// <summary>Finds the paths that match a pattern (XCU 2.14.3): component by component, in order of their characters.</summary>
internal static class PathExpansion
{
    /// <summary>Adds the paths. False, with nothing added, if there is none.</summary>
    public static bool TryExpand(Interpreter shell, string pattern, List<Field> fields)
    {
        int colon = pattern.IndexOf(':');
        int start = colon >= 0 && !ShellPattern.HasSpecial(pattern.AsSpan(0, colon)) && !pattern.AsSpan(0, colon).Contains('/') ? colon + 1 : 0;
        List<string> paths = [];
        Find(shell, ShellPattern.Unescape(pattern[..start]), pattern.AsSpan(start), paths);
        paths.Sort(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            fields.Add(new Field(path, true));
        }

        return paths.Count != 0;
    }

    private static void Find(Interpreter shell, string prefix, ReadOnlySpan<char> pattern, List<string> paths)
    {
        int slashes = 0;
        while (slashes < pattern.Length && pattern[slashes] == '/')
        {
            slashes++;
        }

        prefix = string.Concat(prefix, pattern[..slashes]);
        pattern = pattern[slashes..];
        int end = pattern.IndexOf('/');
        ReadOnlySpan<char> component = end < 0 ? pattern : pattern[..end];
        ReadOnlySpan<char> rest = end < 0 ? default : pattern[end..];
        if (!ShellPattern.HasSpecial(component))
        {
            string path = string.Concat(prefix, ShellPattern.Unescape(component.ToString()));
            if (!rest.IsEmpty)
            {
                Find(shell, path, rest, paths);
            }
            else if (shell.System.GetStatus(shell.Resolve(path.Length == 0 ? "." : path), out _) == ErrorNumber.None)
            {
                paths.Add(path);
            }

            return;
        }

        List<string> names = [];
        if (shell.System.ListNames(shell.Resolve(prefix.Length == 0 ? "." : prefix), names) != ErrorNumber.None)
        {
            return;
        }

        foreach (string name in names)
        {
            // A leading dot must be given.
            if ((name[0] != '.' || component[0] == '.') && ShellPattern.Matches(component, name))
            {
                string path = string.Concat(prefix, name);
                if (rest.IsEmpty)
                {
                    paths.Add(path);
                }
                else if (shell.System.GetStatus(shell.Resolve(path), out FileStatus status) == ErrorNumber.None
                    && status.Kind == FileKind.Directory)
                {
                    Find(shell, path, rest, paths);
                }
            }
        }
    }
}
