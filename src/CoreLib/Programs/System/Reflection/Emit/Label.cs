namespace System.Reflection.Emit;

/// <summary>A place in the instructions of a method in the making.</summary>
public readonly struct Label : IEquatable<Label>
{
    internal Label(int id) => Id = id;

    public int Id { get; }

    public static bool operator ==(Label a, Label b) => a.Equals(b);

    public static bool operator !=(Label a, Label b) => !a.Equals(b);

    public bool Equals(Label obj) => obj.Id == Id;

    public override bool Equals(object? obj) => obj is Label other && Equals(other);

    public override int GetHashCode() => Id;
}
