namespace ViperOS.Shell;

/// <summary>What a name stands for. Belongs to one <see cref="Variables"/>.</summary>
internal sealed class Variable
{
    /// <summary>Null while it only has attributes: <c>export NAME</c>.</summary>
    public string? Value { get; set; }

    public bool IsExported { get; set; }

    public bool IsReadOnly { get; set; }

    public Variable Copy()
    {
        return new Variable { Value = Value, IsExported = IsExported, IsReadOnly = IsReadOnly };
    }
}
