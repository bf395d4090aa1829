using ViperOS.Templates;

namespace ViperOS.Shell;

/// <summary>
/// One command of a line with its redirections: <c>Copy >RAM:log "my file" TO RAM:</c>. Filled by <see cref="StatementParser"/>
/// and used again for the next.
/// </summary>
public sealed class Statement
{
    private readonly List<Word> _words = [];

    /// <summary>The command's name and its arguments, without redirections.</summary>
    public List<Word> Words => _words;

    /// <summary>What the words' positions refer to: the text with spaces in place of redirections.</summary>
    public string Line { get; internal set; } = "";

    /// <summary>The file behind &lt;, or null.</summary>
    public string? Input { get; internal set; }

    /// <summary>The file behind &gt; or &gt;&gt;, or null.</summary>
    public string? Output { get; internal set; }

    public bool Appends { get; internal set; }

    internal void Clear()
    {
        _words.Clear();
        Line = "";
        Input = null;
        Output = null;
        Appends = false;
    }
}
