namespace ViperOS.LineEditing;

/// <summary>What a key did to the line.</summary>
public enum EditorResult
{
    Editing,

    /// <summary>Enter: the line is done.</summary>
    Accepted,

    /// <summary>Ctrl-C: the line is given up.</summary>
    Cancelled,

    /// <summary>Ctrl-D on an empty line.</summary>
    EndOfInput,
}
