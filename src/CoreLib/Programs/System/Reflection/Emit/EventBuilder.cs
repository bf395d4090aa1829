namespace System.Reflection.Emit;

/// <summary>An event in the making; nothing makes one.</summary>
public abstract class EventBuilder
{
    protected EventBuilder()
    {
    }

    public void AddOtherMethod(MethodBuilder mdBuilder) => throw DynamicCode.NotSupported;

    protected abstract void AddOtherMethodCore(MethodBuilder mdBuilder);

    public void SetAddOnMethod(MethodBuilder mdBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetAddOnMethodCore(MethodBuilder mdBuilder);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public void SetRaiseMethod(MethodBuilder mdBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetRaiseMethodCore(MethodBuilder mdBuilder);

    public void SetRemoveOnMethod(MethodBuilder mdBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetRemoveOnMethodCore(MethodBuilder mdBuilder);
}
