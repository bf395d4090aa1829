namespace ViperOS.SystemTests.Harness;

/// <summary>A class fixture: one guest, booted when the first test of a class needs it, for all tests of that class in turn.</summary>
public sealed class SharedGuest : IDisposable
{
    private readonly Lazy<Guest> _guest = new(() => Guest.Boot());

    public Guest Guest => _guest.Value;

    public void Dispose()
    {
        if (_guest.IsValueCreated)
        {
            _guest.Value.Dispose();
        }
    }
}
