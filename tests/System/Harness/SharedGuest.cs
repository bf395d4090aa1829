using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Harness;

/// <summary>
/// A class fixture: one guest, booted when the first test of a class needs it, for all tests of that class in turn. A test that waits in
/// vain does not take the others with it: the next one gets a new guest.
/// </summary>
public class SharedGuest : IDisposable
{
    private Guest? _guest;

    public Guest Guest
    {
        get
        {
            if (_guest is { IsLost: true })
            {
                _guest.Dispose();
                _guest = null;
            }

            return _guest ??= Guest.Boot(Machine);
        }
    }

    /// <summary>What is booted: a fixture that brings files along has its own.</summary>
    protected virtual MachineOptions Machine => TestMachine.Default;

    public void Dispose()
    {
        _guest?.Dispose();
        GC.SuppressFinalize(this);
    }
}
