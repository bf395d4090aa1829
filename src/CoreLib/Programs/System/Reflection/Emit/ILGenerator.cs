using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>Writes instructions of a method in the making. It is for those who derive from it: the class library has none.</summary>
public abstract class ILGenerator
{
    protected ILGenerator()
    {
    }

    public abstract void BeginCatchBlock(Type? exceptionType);

    public abstract void BeginExceptFilterBlock();

    public abstract Label BeginExceptionBlock();

    public abstract void BeginFaultBlock();

    public abstract void BeginFinallyBlock();

    public abstract void BeginScope();

    protected static Label CreateLabel(int id) => new(id);

    public virtual LocalBuilder DeclareLocal(Type localType) => DeclareLocal(localType, false);

    public abstract LocalBuilder DeclareLocal(Type localType, bool pinned);

    public abstract Label DefineLabel();

    public abstract void Emit(OpCode opcode);

    public abstract void Emit(OpCode opcode, byte arg);

    public abstract void Emit(OpCode opcode, double arg);

    public abstract void Emit(OpCode opcode, short arg);

    public abstract void Emit(OpCode opcode, int arg);

    public abstract void Emit(OpCode opcode, long arg);

    public abstract void Emit(OpCode opcode, ConstructorInfo con);

    public abstract void Emit(OpCode opcode, Label label);

    public abstract void Emit(OpCode opcode, Label[] labels);

    public abstract void Emit(OpCode opcode, LocalBuilder local);

    public abstract void Emit(OpCode opcode, SignatureHelper signature);

    public abstract void Emit(OpCode opcode, FieldInfo field);

    public abstract void Emit(OpCode opcode, MethodInfo meth);

    public void Emit(OpCode opcode, sbyte arg) => Emit(opcode, (byte)arg);

    public abstract void Emit(OpCode opcode, float arg);

    public abstract void Emit(OpCode opcode, string str);

    public abstract void Emit(OpCode opcode, Type cls);

    public abstract void EmitCall(OpCode opcode, MethodInfo methodInfo, Type[]? optionalParameterTypes);

    public abstract void EmitCalli(
        OpCode opcode, CallingConventions callingConvention, Type? returnType, Type[]? parameterTypes, Type[]? optionalParameterTypes);

    public abstract void EmitCalli(OpCode opcode, CallingConvention unmanagedCallConv, Type? returnType, Type[]? parameterTypes);

    public virtual void EmitWriteLine(LocalBuilder localBuilder) => throw DynamicCode.NotSupported;

    public virtual void EmitWriteLine(FieldInfo fld) => throw DynamicCode.NotSupported;

    public virtual void EmitWriteLine(string value) => throw DynamicCode.NotSupported;

    public abstract void EndExceptionBlock();

    public abstract void EndScope();

    public abstract void MarkLabel(Label loc);

    public virtual void ThrowException(Type excType) => throw DynamicCode.NotSupported;

    public abstract void UsingNamespace(string usingNamespace);

    public abstract int ILOffset { get; }
}
