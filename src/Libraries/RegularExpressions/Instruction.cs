namespace ViperOS.RegularExpressions;

/// <summary>One step of a compiled expression.</summary>
internal struct Instruction
{
    public Operation Operation;

    /// <summary>A character, a set's index, a slot, a group, or where to go on.</summary>
    public int X;
    public int Y;
}
