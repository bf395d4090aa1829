using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Tests.Kernel.Objects;

/// <summary>The simplest kernel object: notes what happens to it.</summary>
internal sealed class TestObject : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Event;

    public int LastCapabilityCalls { get; private set; }

    public bool IsDestroyed { get; private set; }

    public static TestObject Create()
    {
        TestObject created = new();
        created.Initialize();
        return created;
    }

    protected internal override void OnLastCapability() => LastCapabilityCalls++;

    protected override void Destroy()
    {
        Assert.False(IsDestroyed);
        IsDestroyed = true;
    }
}
