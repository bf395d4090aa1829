namespace System.Reflection.Emit;

/// <summary>A local variable of a method in the making.</summary>
public abstract class LocalBuilder : LocalVariableInfo
{
    protected LocalBuilder()
    {
    }

    public void SetLocalSymInfo(string name) => throw DynamicCode.NotSupported;

    protected virtual void SetLocalSymInfoCore(string name) => throw DynamicCode.NotSupported;
}
