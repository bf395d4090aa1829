namespace System.Reflection;

/// <summary>The instructions of a method, which compiled programs do not have.</summary>
public class MethodBody
{
    protected MethodBody()
    {
    }

    public virtual bool InitLocals => throw new NotImplementedException();

    public virtual int MaxStackSize => throw new NotImplementedException();

    public virtual byte[]? GetILAsByteArray() => throw new NotImplementedException();
}
