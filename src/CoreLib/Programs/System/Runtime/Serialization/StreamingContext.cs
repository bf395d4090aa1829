using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.Serialization;

/// <summary>Where what is written goes, or what is read comes from, with an object of the caller's.</summary>
public readonly struct StreamingContext
{
    public StreamingContext(StreamingContextStates state)
        : this(state, null)
    {
    }

    public StreamingContext(StreamingContextStates state, object? additional)
    {
        State = state;
        Context = additional;
    }

    public StreamingContextStates State { get; }

    public object? Context { get; }

    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is StreamingContext other && other.Context == Context && other.State == State;

    public override int GetHashCode() => (int)State;
}
