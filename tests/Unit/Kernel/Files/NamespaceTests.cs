using System.Text;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;
using ViperOS.Tests.Kernel.Memory;
using ViperOS.Tests.Kernel.Objects;

namespace ViperOS.Tests.Kernel.Files;

public sealed class NamespaceTests
{
    private readonly Namespace _names;

    public NamespaceTests()
    {
        HostMachine.Reset();
        _names = Namespace.Create(null, isTrusted: true)!;
    }

    [Fact]
    public void A_name_is_found_in_any_case_with_its_rights()
    {
        Directory directory = CreateDirectory();
        Assert.Equal(0, _names.Set("Sys"u8, directory, Rights.Read));
        Assert.Equal(0, _names.Lookup("sYS"u8, out Directory? found, out Rights rights));
        Assert.Same(directory, found);
        Assert.Equal(Rights.Read, rights);
        Assert.Equal(3, directory.ReferenceCount);
        Assert.Equal(Error.ENOENT, _names.Lookup("SY"u8, out found, out rights));
        Assert.Null(found);
    }

    [Fact]
    public void A_name_set_again_names_the_new_directory_and_lets_the_old_go()
    {
        Directory first = CreateDirectory();
        Directory second = CreateDirectory();
        _names.Set("RAM"u8, first, Rights.All);
        _names.Set("ram"u8, second, Rights.All);
        Assert.Equal(1, first.ReferenceCount);
        Assert.Equal("ram\0", List(100));
        Assert.Equal(0, _names.Remove("Ram"u8));
        Assert.Equal(Error.ENOENT, _names.Remove("Ram"u8));
        Assert.Equal(1, second.ReferenceCount);
        Assert.Equal("", List(100));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a:")]
    [InlineData("a\nb")]
    [InlineData("1234567890123456789012345678901212345678901234567890123456789012")]
    public void Names_that_no_path_can_begin_with_are_refused(string name)
    {
        Directory directory = CreateDirectory();
        Assert.Equal(Error.EINVAL, _names.Set(Encoding.UTF8.GetBytes(name), directory, Rights.All));
        Assert.Equal(1, directory.ReferenceCount);
    }

    [Fact]
    public void A_copy_goes_its_own_way()
    {
        Directory directory = CreateDirectory();
        _names.Set("/"u8, directory, Rights.All);
        _names.Set("C"u8, directory, Rights.Read);
        Namespace copy = Namespace.Create(_names, isTrusted: true)!;
        _names.Remove("C"u8);
        Assert.Equal("/\0", List(100));
        Assert.Equal(0, copy.Lookup("C"u8, out _, out Rights rights));
        Assert.Equal(Rights.Read, rights);
        directory.Release();
        copy.Release();
        Assert.Equal(2, directory.ReferenceCount);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void A_copy_is_trusted_if_the_original_is_and_who_makes_it(bool original, bool maker, bool expected)
    {
        Namespace source = Namespace.Create(null, original)!;
        Namespace copy = Namespace.Create(source, maker)!;
        Assert.Equal(expected, copy.IsTrusted);
        copy.Release();
        source.Release();
    }

    [Fact]
    public void The_list_fits_or_is_refused()
    {
        Directory directory = CreateDirectory();
        _names.Set("AB"u8, directory, Rights.All);
        _names.Set("C"u8, directory, Rights.All);
        Assert.Equal("AB\0C\0", List(5));
        Assert.Equal(Error.ERANGE, _names.List(new byte[4]));
    }

    [Fact]
    public void A_namespace_has_room_for_so_many_names()
    {
        Directory directory = CreateDirectory();
        for (int i = 0; i < Namespace.MaximumEntries; i++)
        {
            Assert.Equal(0, _names.Set(Encoding.UTF8.GetBytes($"N{i}"), directory, Rights.All));
        }

        Assert.Equal(Error.ENOSPC, _names.Set("more"u8, directory, Rights.All));
        Assert.Equal(0, _names.Set("n7"u8, directory, Rights.All));
        _names.Release();
        Assert.Equal(1, directory.ReferenceCount);
    }

    private static Directory CreateDirectory() =>
        Directory.Create(Capability.Create(TestObject.Create(), Rights.All)!, OpenFlags.ReadOnly)!;

    private string List(int size)
    {
        byte[] buffer = new byte[size];
        int length = _names.List(buffer);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
