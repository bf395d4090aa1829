namespace ViperOS.RegularExpressions;

/// <summary>The two kinds of expressions that POSIX has, and plain text.</summary>
public enum PatternSyntax
{
    /// <summary>XBD 9.3, with <c>\+ \? \|</c> beside it.</summary>
    Basic,

    /// <summary>XBD 9.4.</summary>
    Extended,

    /// <summary>Every character stands for itself.</summary>
    Literal,
}
