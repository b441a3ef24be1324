@ApplicationModule(allowedDependencies = {})
package id.jht.testing.planted.shop;

import org.springframework.modulith.ApplicationModule;
