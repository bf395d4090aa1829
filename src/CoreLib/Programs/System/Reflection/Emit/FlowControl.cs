namespace System.Reflection.Emit;

/// <summary>Where control goes after an instruction (ECMA-335 VI.C.2).</summary>
public enum FlowControl
{
    Branch = 0,
    Break = 1,
    Call = 2,
    Cond_Branch = 3,
    Meta = 4,
    Next = 5,
    Phi = 6,
    Return = 7,
    Throw = 8,
}
