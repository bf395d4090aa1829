namespace System.Reflection.Emit;

/// <summary>An instruction of the common intermediate language: its code, and what it does to stack and control.</summary>
public readonly struct OpCode : IEquatable<OpCode>
{
    private const int OneByteCodes = 0x100;

    private readonly string? _name;
    private readonly short _value;
    private readonly byte _operand;
    private readonly byte _flow;
    private readonly byte _type;
    private readonly byte _pop;
    private readonly byte _push;
    private readonly sbyte _stackDelta;

    internal OpCode(
        string name,
        ushort value,
        OperandType operand,
        FlowControl flow,
        OpCodeType type,
        StackBehaviour pop,
        StackBehaviour push,
        int stackDelta)
    {
        _name = name;
        _value = (short)value;
        _operand = (byte)operand;
        _flow = (byte)flow;
        _type = (byte)type;
        _pop = (byte)pop;
        _push = (byte)push;
        _stackDelta = (sbyte)stackDelta;
    }

    public string? Name => _name;

    /// <summary>The bytes of the instruction, the first of two in the upper half.</summary>
    public short Value => _value;

    /// <summary>In bytes: 1 or 2.</summary>
    public int Size => (ushort)_value < OneByteCodes ? 1 : 2;

    public OperandType OperandType => (OperandType)_operand;

    public FlowControl FlowControl => (FlowControl)_flow;

    public OpCodeType OpCodeType => (OpCodeType)_type;

    public StackBehaviour StackBehaviourPop => (StackBehaviour)_pop;

    public StackBehaviour StackBehaviourPush => (StackBehaviour)_push;

    /// <summary>By how much the stack grows; 0 where it depends on the operand.</summary>
    public int EvaluationStackDelta => _stackDelta;

    public static bool operator ==(OpCode a, OpCode b) => a.Equals(b);

    public static bool operator !=(OpCode a, OpCode b) => !a.Equals(b);

    public bool Equals(OpCode obj) => obj._value == _value;

    public override bool Equals(object? obj) => obj is OpCode other && Equals(other);

    public override int GetHashCode() => _value;

    public override string? ToString() => _name;
}
