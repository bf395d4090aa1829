using ViperOS.RegularExpressions;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>A line that a command of sed is for: a number, the last one, or those that match.</summary>
internal sealed class SedAddress(long line, bool isLast, PosixExpression? pattern, bool isRelative)
{
    public long Line { get; } = line;

    /// <summary><c>+3</c>: so many lines behind the first address.</summary>
    public bool IsRelative { get; } = isRelative;

    public bool IsNumber => pattern is null && !isLast;

    public bool Matches(string text, long number, bool isAtEnd)
    {
        return isLast ? isAtEnd : pattern is not null ? pattern.IsMatch(text) : number == Line;
    }
}
