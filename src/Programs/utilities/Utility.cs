namespace ViperOS.Programs.Utilities;

/// <summary>One of the utilities. Has no state beyond one run.</summary>
internal abstract class Utility
{
    /// <summary>How to call it, in the first line; then what its options mean.</summary>
    public abstract string Usage { get; }

    /// <summary>The letters of its options; a colon behind one that has a value.</summary>
    public abstract string Options { get; }

    /// <summary>The letter that a number alone, as in <c>-5</c>, belongs to.</summary>
    public virtual char NumberOption => '\0';

    /// <summary>Options end at the first operand: what follows is a command with its own, or an expression.</summary>
    public virtual bool StopsAtOperand => false;

    public abstract int Run(Invocation call);
}
