using System.Globalization;
using System.Text;

namespace ViperOS.Tools.SystemCallDocs;

/// <summary>Writes the page of system calls.</summary>
public static class SystemCallPage
{
    /// <summary>Where Linux's numbers end and our own begin.</summary>
    private const uint FirstOwnNumber = 0x1000;

    private const string Introduction =
        """
        # System calls

        Written by `src/Tools/SystemCallDocs` from `src/Contracts/SystemCallNumber.cs` and the attributes at the handlers in
        `src/Kernel/Syscalls`; a unit test compares. To write it anew: `VIPER_UPDATE=1 ./viper test unit SystemCallDocs`.

        The number goes in x8, arguments in x0 to x5; x0 brings back the result, or a negated error number. Numbers below 0x1000
        are those of AArch64 Linux, with its structures and errors; those from 0x1000 on are ViperOS's own. Any other number gives
        `ENOSYS`. *Right* is what the capability in the first argument must have, else the call gives `EACCES`.
        """;

    public static string Render(IReadOnlyList<SystemCall> calls)
    {
        StringBuilder page = new();
        page.Append(Introduction).Append("\n\n").AppendLine(Summarise(calls));
        foreach (IGrouping<string, SystemCall> group in calls.GroupBy(call => call.Group))
        {
            page.Append("\n## ").AppendLine(group.Key);
            page.AppendLine().AppendLine("| number | call | arguments | right | what it does | state |").AppendLine("|---:|---|---|---|---|---|");
            foreach (SystemCall call in group)
            {
                AppendRow(page, call);
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Summarise(IReadOnlyList<SystemCall> calls)
    {
        int absent = calls.Count(call => call.Handler is null);
        int partial = calls.Count(call => call.Handler is { Missing.Length: > 0 });
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Of {calls.Count} calls, {calls.Count - absent - partial} are done, {partial} in part, and {absent} are absent.");
    }

    private static void AppendRow(StringBuilder page, SystemCall call)
    {
        string number = call.Number < FirstOwnNumber
            ? call.Number.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"0x{call.Number:X}");
        string state = call.Handler switch
        {
            null => "absent",
            { Missing.Length: > 0 } handler => $"partial: {Cell(handler.Missing)}",
            _ => "done",
        };
        string[] cells =
        [
            number, call.Name, Cell(call.Handler?.Arguments), Cell(call.Handler?.Right), Cell(call.Handler?.Summary), state,
        ];
        page.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");
    }

    private static string Cell(string? text)
    {
        return (text ?? "").Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
    }
}
