namespace ViperOS.Shell.Execution;

/// <summary>The options of <c>set</c> by letter and name (XCU 2.14, set).</summary>
public static class OptionNames
{
    /// <summary>A letter of zero: it only has a name.</summary>
    public static readonly (char Letter, string Name, ShellOptions Option)[] All =
    [
        ('a', "allexport", ShellOptions.AllExport), ('b', "notify", ShellOptions.Notify), ('C', "noclobber", ShellOptions.NoClobber),
        ('e', "errexit", ShellOptions.ErrExit), ('f', "noglob", ShellOptions.NoGlob), ('h', "hashall", ShellOptions.HashAll),
        ('\0', "ignoreeof", ShellOptions.IgnoreEof), ('i', "interactive", ShellOptions.Interactive), ('m', "monitor", ShellOptions.Monitor),
        ('n', "noexec", ShellOptions.NoExec), ('\0', "nolog", ShellOptions.NoLog), ('u', "nounset", ShellOptions.NoUnset),
        ('\0', "pipefail", ShellOptions.PipeFail), ('v', "verbose", ShellOptions.Verbose), ('\0', "vi", ShellOptions.Vi),
        ('x', "xtrace", ShellOptions.Trace),
    ];

    public static ShellOptions Find(char letter)
    {
        return Array.Find(All, o => o.Letter == letter && letter != '\0').Option;
    }

    public static ShellOptions Find(string name)
    {
        return Array.Find(All, o => o.Name == name).Option;
    }
}
