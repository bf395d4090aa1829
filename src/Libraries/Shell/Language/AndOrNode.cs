namespace ViperOS.Shell.Language;

/// <summary><c>a &amp;&amp; b || c</c>, and whether it runs in the background.</summary>
public sealed class AndOrNode(string source)
{
    public List<PipelineNode> Pipelines { get; } = [];

    /// <summary>For each pipeline but the first: it runs only if the one before has failed.</summary>
    public List<bool> IsOr { get; } = [];

    public bool IsBackground { get; set; }

    /// <summary>As it was typed, for the list of jobs.</summary>
    public string Source { get; set; } = source;
}
