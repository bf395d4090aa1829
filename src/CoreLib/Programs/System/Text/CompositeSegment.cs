namespace System.Text;

/// <summary>A piece of a composite format: literal text (the index is -1) or an item.</summary>
internal readonly record struct CompositeSegment(string? Text, int Index, int Alignment)
{
    public static CompositeSegment Literal(string text) => new(text, -1, 0);
}
