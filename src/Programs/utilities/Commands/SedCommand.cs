using ViperOS.RegularExpressions;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>One command of a script of sed. Remembers whether its range of lines is open.</summary>
internal sealed class SedCommand
{
    public SedAddress? First { get; init; }

    public SedAddress? Second { get; init; }

    /// <summary>For the lines that the addresses do not name.</summary>
    public bool IsNegated { get; set; }

    public char Kind { get; set; }

    /// <summary>Text of a, i, c; a label; a file; the replacement of s; what y replaces.</summary>
    public string Text { get; set; } = "";

    /// <summary>What y replaces it by; the flags of s.</summary>
    public string Other { get; set; } = "";

    /// <summary>Of s; null stands for the expression that was used last.</summary>
    public PosixExpression? Pattern { get; set; }

    /// <summary>Where the group of a brace ends.</summary>
    public int End { get; set; }

    public bool IsInRange { get; set; }

    public long RangeEnd { get; set; }
}
