namespace ViperOS.Shell.Language;

/// <summary>The operators of XCU 2.7.</summary>
public enum RedirectionKind
{
    /// <summary><c>&lt;</c>.</summary>
    Input,

    /// <summary><c>&gt;</c>.</summary>
    Output,

    /// <summary><c>&gt;|</c>: also over a file that <c>set -C</c> protects.</summary>
    Clobber,

    /// <summary><c>&gt;&gt;</c>.</summary>
    Append,

    /// <summary><c>&lt;&gt;</c>.</summary>
    ReadWrite,

    /// <summary><c>&lt;&amp;</c> or <c>&gt;&amp;</c> with a number or a minus sign.</summary>
    Duplicate,

    /// <summary><c>&lt;&lt;</c> or <c>&lt;&lt;-</c>.</summary>
    Document,
}
