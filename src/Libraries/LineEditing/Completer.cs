namespace ViperOS.LineEditing;

/// <summary>Knows what may stand at a place in a line.</summary>
public abstract class Completer
{
    /// <summary>Fills the set for the text before the cursor.</summary>
    public abstract void Complete(string line, int position, CompletionSet set);
}
